package org.bluedots.referral.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Which addresses we call at all: `https`, and hosts on the public internet only. A partner must
/// not make us call what stands behind our own walls.
@Singleton
public class Addresses {

    private final boolean everything;
    private final Names names;

    /// Who turns names into addresses.
    @FunctionalInterface
    public interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Inject
    Addresses(
            @ConfigProperty(name = "bluedots.webhook.private-addresses") String privateAddresses) {
        this(privateAddresses, InetAddress::getAllByName);
    }

    /// @param privateAddresses `allow`, for development and tests only, also allows `http`
    public Addresses(String privateAddresses, Names names) {
        this.everything = privateAddresses.equals("allow");
        this.names = names;
    }

    /// The address if we may call it, as far as it tells without asking a name server.
    public Optional<URI> read(String url) {
        try {
            var uri = new URI(url);
            var good =
                    uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && uri.getRawFragment() == null
                            && uri.getPort() != 0
                            && uri.getPort() <= 65_535
                            && isScheme(uri.getScheme())
                            && isLiteralAllowed(host(uri));
            return good ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    /// The address to connect to, looked up now. Empty if any of the host's addresses is not a
    /// public one: whoever mixes them means no good.
    public Optional<InetAddress> lookUp(URI url) throws UnknownHostException {
        var found = List.of(names.of(host(url)));
        return found.stream().allMatch(this::isAllowed)
                ? found.stream().findFirst()
                : Optional.empty();
    }

    /// Without the brackets of IPv6.
    public static String host(URI url) {
        return url.getHost().replaceAll("^\\[|]$", "");
    }

    private boolean isScheme(String scheme) {
        return scheme.equals("https") || (everything && scheme.equals("http"));
    }

    private boolean isLiteralAllowed(String host) {
        try {
            return isAllowed(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException aName) {
            return true;
        }
    }

    private boolean isAllowed(InetAddress address) {
        return everything || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) return false;
        var bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /// What Java has no word for: 0/8, 100.64/10 (carriers), 192.0.0/24, 198.18/15, 240/4.
    private static boolean isPublic4(byte[] bytes) {
        var first = bytes[0] & 0xFF;
        var second = bytes[1] & 0xFF;
        return switch (first) {
            case 0 -> false;
            case 100 -> second < 64 || second > 127;
            case 192 -> second != 0 || bytes[2] != 0;
            case 198 -> second != 18 && second != 19;
            default -> first < 240;
        };
    }

    /// Only 2000::/3 is given out; of that not what hides another address (Teredo, 6to4). Java
    /// itself turns IPv4-mapped ones into IPv4.
    private static boolean isPublic6(byte[] bytes) {
        var begin = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        var teredo = begin == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        return (begin & 0xE000) == 0x2000 && begin != 0x2002 && !teredo;
    }
}
