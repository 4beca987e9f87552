package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static String of(int... values) {
        var digest = new Digest();
        for (int value : values) {
            digest.add(value);
        }
        return digest.hex();
    }

    /** Whoever changes these changes every digest ever recorded. */
    @Test
    void knownRecords_keepTheirDigests() {
        assertEquals("db4a8acc6131be34", new Digest().hex());
        assertEquals("4b150caf9776ed8f", of(1));
        assertEquals(
                "7a8e6e64b5cf8d03",
                new Digest().add(1).add(0).add(0x80000).add("x").hex());
    }

    @Test
    void readTwice_isTheSameAndCanGoOn() {
        var digest = new Digest().add(1);
        assertEquals(digest.hex(), digest.hex());
        assertEquals(of(1, 2), digest.add(2).hex());
    }

    @Test
    void anyFieldChanged_changesTheDigest() {
        int[] record = new int[200];
        var seen = new HashSet<String>();
        seen.add(of(record));
        for (int field = 0; field < record.length; field++) {
            for (int bit = 0; bit < 32; bit++) {
                record[field] ^= 1 << bit;
                seen.add(of(record));
                record[field] = 0;
            }
        }
        assertEquals(1 + 200 * 32, seen.size());
    }

    @Test
    void anyTwoFieldsSwapped_changesTheDigest() {
        int[] record = new int[60];
        for (int i = 0; i < record.length; i++) {
            record[i] = i;
        }
        var seen = new HashSet<String>();
        seen.add(of(record));
        for (int i = 0; i < record.length; i++) {
            for (int j = 0; j < i; j++) {
                swap(record, i, j);
                seen.add(of(record));
                swap(record, i, j);
            }
        }
        assertEquals(1 + 60 * 59 / 2, seen.size());
    }

    private static void swap(int[] record, int i, int j) {
        int kept = record[i];
        record[i] = record[j];
        record[j] = kept;
    }

    @Test
    void zerosAppended_changeTheDigest() {
        var seen = new HashSet<String>();
        for (int length = 0; length < 1000; length++) {
            seen.add(of(new int[length]));
        }
        assertEquals(1000, seen.size());
    }

    /** 2^18 records that differ in two fields: half of the digest alone repeats 8 times by chance; Poisson, above 29: 1e-8. */
    @Test
    void manyRecords_scatterInBothHalves() {
        var first = new HashSet<String>();
        var second = new HashSet<String>();
        for (int i = 0; i < 1 << 18; i++) {
            String hex = of(i >> 9, i & 511);
            first.add(hex.substring(0, 8));
            second.add(hex.substring(8));
        }
        assertTrue(first.size() >= (1 << 18) - 29, "first half");
        assertTrue(second.size() >= (1 << 18) - 29, "second half");
    }

    @Test
    void textsCutElsewhere_differ() {
        assertNotEquals(
                new Digest().add("ab").add("c").hex(),
                new Digest().add("a").add("bc").hex());
        assertNotEquals(new Digest().add("").hex(), new Digest().hex());
    }

    @Test
    void hex_isSixteenDigits() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(of(i).matches("[0-9a-f]{16}"));
        }
    }
}
