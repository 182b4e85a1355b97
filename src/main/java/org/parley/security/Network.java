package org.parley.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Whose an address is: whoever has one of IPv6 has 2^64 of them, so the first half tells. */
final class Network {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*");
    private static final int BYTES = 16;
    private static final int LONGEST = 60;

    private Network() {}

    /** The address itself where it is no IPv6 address; no name is ever looked up. */
    static String of(String address) {
        if (!IPV6.matcher(address).matches()) return address.substring(0, Math.min(address.length(), LONGEST));
        try {
            var bytes = InetAddress.getByName("[" + address + "]").getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES / 2)));
        } catch (UnknownHostException malformed) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
