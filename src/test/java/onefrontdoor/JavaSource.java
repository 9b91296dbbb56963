package onefrontdoor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the types and methods in a Java source by their braces, and how many lines each takes. */
final class JavaSource {

    enum Kind {
        TYPE,
        METHOD,
        OTHER
    }

    /** A type's lines run from its heading to its closing brace; a method's lines are those between its braces. */
    record Block(Kind kind, String heading, int firstLine, int lines, boolean nested) {}

    private static final Pattern NOT_CODE = Pattern.compile(
            "//[^\n]*"
                    + "|/\\*.*?\\*/"
                    + "|\"\"\".*?(?<!\\\\)\"\"\""
                    + "|\"(?:\\\\.|[^\"\\\\\n])*\""
                    + "|'(?:\\\\.|[^'\\\\\n])*'",
            Pattern.DOTALL);
    private static final Pattern ENUM = Pattern.compile("\\benum\\s+\\w+");
    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w+");
    private static final Pattern ANONYMOUS_CLASS = Pattern.compile("\\bnew\\s+[\\w.<>,?\\s]+\\(\\)$");
    private static final Pattern ARRAY = Pattern.compile("[=\\]]$");

    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Block> blocks = new ArrayList<>();
    private int line = 1;

    private JavaSource() {
        open.push(new Open(Kind.OTHER, "", 1, 1));
    }

    static List<Block> blocksIn(String source) {
        JavaSource scan = new JavaSource();
        NOT_CODE.matcher(source)
                .replaceAll(JavaSource::blank)
                .chars()
                .forEach(character -> scan.read((char) character));
        return scan.blocks;
    }

    private static String blank(MatchResult notCode) {
        return notCode.group().replaceAll("[^\n]", " ");
    }

    private void read(char character) {
        Open inner = open.element();
        switch (character) {
            case '\n' -> {
                line++;
                inner.add(' ', line);
            }
            case '{' -> open.push(new Open(kindOf(inner), inner.heading(), inner.headingLine, line));
            case '}' -> close();
            case ';' -> inner.endStatement();
            default -> inner.add(character, line);
        }
    }

    private Kind kindOf(Open parent) {
        String heading = parent.heading();
        if (TYPE.matcher(heading).find()
                || parent.isAmongConstants()
                || ANONYMOUS_CLASS.matcher(heading).find()) {
            return Kind.TYPE;
        }
        boolean member = parent.kind == Kind.TYPE && parent.parentheses == 0;
        return member && !ARRAY.matcher(heading).find() ? Kind.METHOD : Kind.OTHER;
    }

    private void close() {
        Open closed = open.pop();
        int lines = closed.kind == Kind.TYPE ? line - closed.firstLine + 1 : Math.max(line - closed.braceLine - 1, 0);
        blocks.add(new Block(closed.kind, closed.ownHeading, closed.firstLine, lines, open.size() > 1));
        open.element().endBlock();
    }

    /** A block whose closing brace is still to come, with what was read in it since its last statement, what parentheses hold left out. */
    private static final class Open {

        private final Kind kind;
        private final String ownHeading;
        private final int firstLine;
        private final int braceLine;
        private final StringBuilder read = new StringBuilder();
        private int headingLine;
        private int parentheses;
        private boolean statementSeen;

        Open(Kind kind, String ownHeading, int firstLine, int braceLine) {
            this.kind = kind;
            this.ownHeading = ownHeading;
            this.firstLine = firstLine;
            this.braceLine = braceLine;
        }

        String heading() {
            return read.toString().strip().replaceAll("\\s+", " ");
        }

        boolean isAmongConstants() {
            return ENUM.matcher(ownHeading).find() && !statementSeen && parentheses == 0;
        }

        void add(char character, int line) {
            if (read.isEmpty()) {
                headingLine = line;
            }
            parentheses -= character == ')' ? 1 : 0;
            if (parentheses == 0 && !(read.isEmpty() && character == ' ')) {
                read.append(character);
            }
            parentheses += character == '(' ? 1 : 0;
        }

        void endStatement() {
            if (parentheses == 0) {
                statementSeen = true;
                read.setLength(0);
            }
        }

        void endBlock() {
            if (parentheses == 0) {
                read.setLength(0);
            }
        }
    }
}
