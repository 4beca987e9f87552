package peekaboo.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Blocks are a matter of speed alone: bit for bit the draws made one by one. */
class BlockTest {
    private static final Draws DRAWS = Draws.of(1989, 57, 0, Role.TEST.key(), 3);

    @Test
    void inOrder_areTheDrawsOneByOne() {
        DrawBlock uniforms = new DrawBlock(DRAWS);
        NormalBlock normals = new NormalBlock(DRAWS);
        for (int index = -1; index < 10_000; index++) {
            assertEquals(DRAWS.uniform(index), uniforms.uniform(index));
            assertEquals(DRAWS.normal(index), normals.normal(index));
        }
    }

    @Test
    void backAndForth_areTheDrawsOneByOne() {
        DrawBlock uniforms = new DrawBlock(DRAWS);
        NormalBlock normals = new NormalBlock(DRAWS);
        for (int step = 0; step < 2_000; step++) {
            int index = DRAWS.word(step) & 0xfff;
            assertEquals(DRAWS.uniform(index), uniforms.uniform(index));
            assertEquals(DRAWS.normal(index), normals.normal(index));
        }
    }
}
