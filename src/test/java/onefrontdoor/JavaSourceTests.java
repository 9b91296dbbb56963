package onefrontdoor;

import static onefrontdoor.JavaSource.Kind.METHOD;
import static onefrontdoor.JavaSource.Kind.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import onefrontdoor.JavaSource.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceTests {

    @Test
    void countsTheLinesOfTypesAndMethods() {
        String source = """
                package x;

                import y;

                @Marked({A.class, B.class})
                record Contact(
                        int id,
                        int children)
                        implements Thing<X> {

                    Contact {
                        check(id);
                    }

                    @Query(value = "a", names = {"x", "y"})
                    int size() throws E {
                        if (id > 1) {
                            return 2;
                        }
                        return 1;
                    }

                    int none() {}
                }
                """;

        assertThat(members(source))
                .extracting(Block::kind, Block::firstLine, Block::lines)
                .containsExactly(tuple(METHOD, 11, 1), tuple(METHOD, 15, 4), tuple(METHOD, 23, 0), tuple(TYPE, 5, 20));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "// }",
                "/* } \n } */",
                "String s = \"}\";",
                "String s = \"\\\"}\";",
                "String s = \"\\\\\"; // }",
                "char c = '}';",
                "char c = '\\''; // }",
                "char c = '\"'; // }",
                "String s = \"\"\"\n } \" } \\\"\"\" }\n\"\"\";",
                "String s = \"/*\"; // }",
                "for (int i = 0; i < 3; i++) { x(); }",
                "list.forEach(x -> { y(); });",
            })
    void isNotMisledByBracesThatOpenNoMember(String statement) {
        String source = "class A {\nvoid a() {\n" + statement + "\n}\nvoid b() {}\n}\n";

        assertThat(members(source))
                .extracting(Block::kind, Block::heading)
                .containsExactly(tuple(METHOD, "void a()"), tuple(METHOD, "void b()"), tuple(TYPE, "class A"));
    }

    @Test
    void tellsMethodsFromConstantsArraysAndAnonymousClasses() {
        String source = """
                enum Urgency {
                    RED("r") {
                        int hours() {
                            return 4;
                        }
                    },
                    GREEN { };

                    static final int[] HOURS = {1, 2};
                    static final Run RUN = new Run<>() {
                        public void run() {}
                    };

                    static {
                        start();
                    }

                    Contact record(Foo foo) throws Bar {
                        return foo;
                    }
                }
                """;

        assertThat(members(source))
                .filteredOn(block -> block.kind() == METHOD)
                .extracting(Block::heading)
                .containsExactly("int hours()", "public void run()", "static", "Contact record() throws Bar");
    }

    @Test
    void knowsWhichTypesAreNested() {
        assertThat(members("class A {\n  interface B {}\n}\n"))
                .extracting(Block::heading, Block::nested)
                .containsExactly(tuple("interface B", true), tuple("class A", false));
    }

    private static Stream<Block> members(String source) {
        return JavaSource.blocksIn(source).stream().filter(block -> block.kind() != JavaSource.Kind.OTHER);
    }
}
