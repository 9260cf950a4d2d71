package org.bluedots.referral.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final URI PARTNER = URI.create("https://partner.example/hook");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.5",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.192",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:4136:e378::1"
            })
    void anAddressBehindSomebodysWallsIsNotCalled(String address) throws UnknownHostException {
        assertThat(refusing(address).lookUp(PARTNER)).isEmpty();
        assertThat(refusing(address).read("https://" + bracketed(address) + "/hook")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9.9.9.9", "100.63.0.1", "172.32.0.1", "192.0.1.1", "2a00:1450:4001::8a"})
    void aPublicAddressIsCalled(String address) throws UnknownHostException {
        assertThat(refusing(address).lookUp(PARTNER)).contains(InetAddress.ofLiteral(address));
        assertThat(refusing(address).read("https://" + bracketed(address) + "/hook")).isPresent();
    }

    @Test
    void aHostThatHasAPublicAndAPrivateAddressIsNotCalled() throws UnknownHostException {
        assertThat(refusing("9.9.9.9", "10.0.0.1").lookUp(PARTNER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://partner.example/hook",
                "ftp://partner.example/hook",
                "file:///etc/passwd",
                "https://user:word@partner.example/hook",
                "https://partner.example/hook#part",
                "https://partner.example:0/hook",
                "https://partner.example:70000/hook",
                "https:/hook",
                "partner.example/hook",
                "https://partner example/hook"
            })
    void whatIsNoPlainHttpsUrlIsRefused(String url) {
        assertThat(refusing("9.9.9.9").read(url)).isEmpty();
    }

    @Test
    void developersMayCallTheirOwnMachine() throws UnknownHostException {
        var allowing = new Addresses("allow", InetAddress::getAllByName);

        assertThat(allowing.read("http://localhost:9999/hook")).isPresent();
        assertThat(allowing.lookUp(URI.create("http://127.0.0.1:9999/"))).isPresent();
    }

    private static Addresses refusing(String... addresses) {
        var found = new InetAddress[addresses.length];
        for (var i = 0; i < found.length; i++) found[i] = InetAddress.ofLiteral(addresses[i]);
        return new Addresses("refuse", _ -> found);
    }

    private static String bracketed(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }
}
