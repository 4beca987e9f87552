package peekaboo.picture.pen;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture as pixels, in the PNG format (W3C Recommendation, 2003): 8 bits a channel, no alpha, each line as its
 * difference from the one above. Written here because a run draws many pictures that are mostly paper, and the JDK's
 * writer takes two to three times as long over each; it also says nothing of when it was made, so the same picture
 * gives the same bytes.
 */
public final class Png {

    /** Pixels for each logical one. */
    static final int SCALE = 2;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHANNELS = 3;
    private static final byte EIGHT_BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte DIFFERENCE_FROM_ABOVE = 2;
    private static final int DOTS_PER_METRE = 7559;
    private static final byte METRE = 1;

    private Png() {}

    /** The picture as a PNG file; the same picture gives the same bytes. */
    public static byte[] bytes(Picture picture) {
        BufferedImage image = image(picture);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
        chunk(out, "pHYs", resolution());
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** The picture as pixels. */
    public static BufferedImage image(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.scale(SCALE, SCALE);
            Paper.prepare(g);
            Type.measureOnce(g);
            picture.draw(g);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static byte[] header(int width, int height) {
        byte[] plainRest = new byte[3];
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(EIGHT_BITS)
                .put(TRUE_COLOUR)
                .put(plainRest)
                .array();
    }

    /** Twice 96 dots an inch, so that a page shows the picture at its logical size. */
    private static byte[] resolution() {
        return ByteBuffer.allocate(9)
                .putInt(DOTS_PER_METRE)
                .putInt(DOTS_PER_METRE)
                .put(METRE)
                .array();
    }

    private static byte[] pixels(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] above = new int[width];
        byte[] line = new byte[1 + CHANNELS * width];
        line[0] = DIFFERENCE_FROM_ABOVE;
        Squeezed squeezed = new Squeezed();
        for (int from = 0; from < pixels.length; from += width) {
            difference(pixels, from, above, line);
            squeezed.add(line);
            System.arraycopy(pixels, from, above, 0, width);
        }
        return squeezed.finish();
    }

    private static void difference(int[] pixels, int from, int[] above, byte[] line) {
        int at = 1;
        for (int x = 0; x < above.length; x++) {
            int here = pixels[from + x];
            int up = above[x];
            line[at++] = (byte) ((here >> 16) - (up >> 16));
            line[at++] = (byte) ((here >> 8) - (up >> 8));
            line[at++] = (byte) (here - up);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** Bytes deflated, fast rather than small. */
    private static final class Squeezed {

        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        private final byte[] buffer = new byte[1 << 15];

        void add(byte[] bytes) {
            deflater.setInput(bytes);
            while (!deflater.needsInput()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }

        byte[] finish() {
            deflater.finish();
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            return out.toByteArray();
        }
    }
}
