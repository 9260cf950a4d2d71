package org.bluedots.matching.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// What each level of each field weighs, under a version that every score names. Kept as text, so
/// that a decision of last year can be explained with the weights of last year.
///
/// @param same the odds, in bits, that two records taken at random are one person
/// @param kin the odds, in bits, that they are two of one family
public record Weights(String version, double same, double kin, Map<String, List<Level>> fields) {

    public Weights {
        fields = Map.copyOf(fields);
    }

    /// What the experts say, before any record was seen.
    public static <R> Weights expert(String version, double same, double kin, Model<R> model) {
        var fields = new LinkedHashMap<String, List<Level>>();
        for (var field : model.fields()) fields.put(field.name(), field.levels());
        return new Weights(version, same, kin, fields);
    }

    public List<Level> levels(String field) {
        var levels = fields.get(field);
        if (levels == null)
            throw new IllegalArgumentException(
                    "Weights %s know no field %s".formatted(version, field));
        return levels;
    }

    /// The same weights for a register of so many, of whom the given share is registered twice.
    public Weights forRegister(long size, double registeredTwice) {
        var more = Odds.log2(registeredTwice / Math.max(1, size)) - same;
        return new Weights(version, same + more, kin + more, fields);
    }

    /// As properties: `version`, `same`, `kin`, and `field.N = level;m;k;u`.
    public String write() {
        var text = new StringBuilder("version=%s\nsame=%s\nkin=%s\n".formatted(version, same, kin));
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> write(field.getKey(), field.getValue(), text));
        return text.toString();
    }

    private static void write(String field, List<Level> levels, StringBuilder text) {
        var key = field.replace(" ", "\\ ");
        for (var i = 0; i < levels.size(); i++) {
            var level = levels.get(i);
            text.append(
                    "%s.%d=%s;%s;%s;%s\n"
                            .formatted(key, i, level.name(), level.m(), level.k(), level.u()));
        }
    }

    /// What [#write] wrote.
    public static Weights read(String text) {
        var properties = properties(text);
        var fields = new LinkedHashMap<String, List<Level>>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .distinct()
                .forEach(field -> fields.put(field, levels(field, properties)));
        return new Weights(
                properties.getProperty("version"),
                Double.parseDouble(properties.getProperty("same")),
                Double.parseDouble(properties.getProperty("kin")),
                fields);
    }

    private static Properties properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }

    private static List<Level> levels(String field, Properties properties) {
        var levels = new ArrayList<Level>();
        for (var i = 0; properties.containsKey(field + "." + i); i++)
            levels.add(level(properties.getProperty(field + "." + i).split(";")));
        return List.copyOf(levels);
    }

    private static Level level(String[] words) {
        return Level.of(
                words[0],
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]));
    }
}
