package peekaboo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import peekaboo.text.JsonText.Layout;

class JsonTextTest {
    private static final String EVERY_KIND_OF_CHARACTER =
            "a\"b\\c/\b\t\n\f\r\u0000\u001f\u007f\u00e4\u2028\ud83d\ude00";

    @Test
    void compact_hasNoBlanks() {
        assertEquals(
                "{\"name\":\"a b\",\"list\":[1,2.5,null,true,[],{}],\"texts\":[\"x\",\"y\"]}",
                everything(Layout.COMPACT));
    }

    @Test
    void compact_escapesAndTrims() {
        JsonText json = new JsonText(Layout.COMPACT)
                .open()
                .key("a")
                .text("\"\\\n\u0001\u00e9")
                .key("b")
                .openList();
        json.measured(-0.5)
                .measured(2.0)
                .measured(1e-9)
                .measured(100.0)
                .nothing()
                .truth(true)
                .closeList()
                .close();

        assertEquals("{\"a\":\"\\\"\\\\\\n\\u0001\u00e9\",\"b\":[-0.5,2,0,100,null,true]}", json.toString());
    }

    @Test
    void lines_haveAMemberOrAnItemEach() {
        assertEquals("""
                {
                  "name": "a b",
                  "list": [
                    1,
                    2.5,
                    null,
                    true,
                    [],
                    {}
                  ],
                  "texts": ["x", "y"]
                }""", everything(Layout.LINES));
    }

    @Test
    void memberLines_areAsJacksonPrintsThem() throws IOException {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("number", new BigDecimal("1.5E-7"));
        inner.put("none", Map.of());
        inner.put("nobody", List.of());
        Map<String, Object> outer = new LinkedHashMap<>();
        outer.put("text", EVERY_KIND_OF_CHARACTER);
        outer.put("parts", List.of(inner, inner, "x", 3));
        outer.put("part", inner);
        outer.put("holds", true);

        JsonText json = new JsonText(Layout.MEMBER_LINES).open();
        json.member("text", EVERY_KIND_OF_CHARACTER).openList("parts");
        inner(json);
        inner(json);
        json.text("x").number(3).closeList().key("part");
        inner(json);
        json.truth("holds", true).close();

        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        assertEquals(JSON.builder().prettyPrinter(printer).build().asString(outer), json.toString());
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void whatIsWritten_isReadBack(Layout layout) throws IOException {
        JsonText json = new JsonText(layout).open().member(EVERY_KIND_OF_CHARACTER, EVERY_KIND_OF_CHARACTER);
        json.openList("list").open().decimal("x", -0.25).close().closeList().close();

        assertEquals(
                Map.of(EVERY_KIND_OF_CHARACTER, EVERY_KIND_OF_CHARACTER, "list", List.of(Map.of("x", -0.25))),
                JSON.std.mapFrom(json.toString()));
    }

    private static String everything(Layout layout) {
        JsonText json = new JsonText(layout).open().member("name", "a b").openList("list");
        json.number(1).measured(2.4999999).textOrNull(null).truth(true);
        json.openList().closeList().open().close().closeList();
        return json.texts("texts", List.of("x", "y")).close().toString();
    }

    private static void inner(JsonText json) {
        json.open().key("number").exactly("1.5E-7");
        json.open("none").close().openList("nobody").closeList().close();
    }
}
