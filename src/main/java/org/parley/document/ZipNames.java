package org.parley.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** The names in a ZIP archive's directory; nothing is unpacked, so that no archive can grow in our memory. */
final class ZipNames {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipNames() {}

    /** Empty where it is no archive, or its directory can't be read. */
    static Set<String> of(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = endOf(bytes);
        if (end < 0) return Set.of();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        var names = new HashSet<String>();
        for (int n = 0; n < count; n++) {
            if (at + ENTRY_LENGTH > end || bytes.getInt((int) at) != ENTRY) return Set.of();
            int entry = (int) at;
            int length = Short.toUnsignedInt(bytes.getShort(entry + 28));
            at += ENTRY_LENGTH + length;
            if (at > end) return Set.of();
            names.add(new String(content, entry + ENTRY_LENGTH, length, UTF_8));
            at += Short.toUnsignedInt(bytes.getShort(entry + 30)) + Short.toUnsignedInt(bytes.getShort(entry + 32));
        }
        return names;
    }

    private static int endOf(ByteBuffer bytes) {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) return at;
        }
        return -1;
    }
}
