package org.bluedots.wrong;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bluedots.wrong.here.Here;
import org.bluedots.wrong.there.There;
import org.bluedots.wrong.unmarked.Unmarked;

/// The beginning of each rule's sentence, and the classes that must break it.
public final class WrongFixtures {

    public static final Map<String, List<List<Class<?>>>> ALL =
            Map.ofEntries(
                    entry("features are free", List.of(all(Here.class, There.class))),
                    entry("a module knows itself", each(WrongEdges.KnowsAnotherModule.class)),
                    entry("entities use no JAX-RS", each(WrongEntities.KnowsJson.class)),
                    entry(
                            "resources use services",
                            each(
                                    WrongEdges.CallsRepositoryResource.class,
                                    WrongEdges.ReturnsEntityResource.class)),
                    entry(
                            "consumers call only",
                            each(
                                    WrongEdges.PublishesConsumer.class,
                                    WrongEdges.LoadsConsumer.class,
                                    WrongEdges.QueriesConsumer.class)),
                    entry("only the relay", each(WrongEdges.Sends.class)),
                    entry(
                            "requests and views",
                            List.of(
                                    all(WrongEdges.MutableView.class),
                                    all(
                                            WrongEdges.MutableList.class,
                                            WrongEdges.ReturnsMutableResource.class),
                                    all(
                                            WrongEdges.MutableBook.class,
                                            WrongEdges.TakesMutableResource.class))),
                    entry(
                            "events are records",
                            each(WrongEvents.OpenFamily.class, WrongEvents.Mutable.class)),
                    entry(
                            "event records hold",
                            each(
                                    WrongEvents.WithName.class,
                                    WrongEvents.WithMap.class,
                                    WrongEvents.WithListOfObjects.class)),
                    entry(
                            "@Transactional stands",
                            each(
                                    WrongEdges.TransactionalResource.class,
                                    WrongEdges.TransactionalThing.class)),
                    entry(
                            "dependencies come",
                            each(WrongCode.InjectsField.class, WrongCode.InjectsSetter.class)),
                    entry(
                            "nobody takes the time",
                            each(
                                    WrongCode.TakesInstant.class,
                                    WrongCode.TakesDay.class,
                                    WrongCode.TakesSystemClock.class,
                                    WrongCode.TakesMillis.class,
                                    WrongCode.TakesId.class,
                                    WrongCode.TakesChance.class,
                                    WrongCode.Prints.class)),
                    entry("every endpoint", each(WrongEdges.OpenResource.class)),
                    entry(
                            "entities have no public setter",
                            each(
                                    WrongEntities.HasSetter.class,
                                    WrongEntities.HasPublicField.class)),
                    entry("entities have no toString", each(WrongEntities.PrintsItself.class)),
                    entry(
                            "no class is named",
                            each(
                                    WrongCode.KiteImpl.class,
                                    WrongCode.KiteUtils.class,
                                    WrongCode.KiteHelper.class,
                                    WrongCode.KiteManager.class,
                                    WrongCode.KiteHandler.class,
                                    WrongCode.KiteDAO.class,
                                    WrongCode.KiteDto.class,
                                    WrongCode.KiteBase.class,
                                    WrongCode.AbstractKite.class)),
                    entry("every package", each(Unmarked.class)),
                    entry(
                            "no interface",
                            List.of(all(WrongCode.OneFace.class, WrongCode.OnlyFace.class))),
                    entry("a service has at most", each(WrongCode.BusyService.class)),
                    entry(
                            "a constructor has at most",
                            each(WrongCode.NeedsSeven.class, WrongCode.HasThirteen.class)));

    private WrongFixtures() {}

    private static List<List<Class<?>>> each(Class<?>... wrong) {
        return Stream.of(wrong).<List<Class<?>>>map(List::of).toList();
    }

    private static List<Class<?>> all(Class<?>... together) {
        return List.of(together);
    }
}
