package onefrontdoor.application;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;

/** Words that occur nowhere else, one for each personal field, so that a search shows how far each one got. */
class Canaries {

    static final String MARK = "Kanarienvogel";

    private static final String NHS_NUMBER = "9990000018";
    private static final String UPN = "B871100000101";

    private final List<String> released = new ArrayList<>();
    private final Supplier<String> words;
    private final NhsNumber nhsNumber;
    private final Upn upn;

    Canaries() {
        this.words = () -> MARK + released.size();
        this.nhsNumber = NhsNumber.parse(NHS_NUMBER);
        this.upn = Upn.parse(UPN);
    }

    /** @param words put in every field instead of a canary */
    Canaries(String words) {
        this(() -> words, NhsNumber.parse(NHS_NUMBER), Upn.parse(UPN));
    }

    /** @param words gives what to put in the next field */
    Canaries(Supplier<String> words, NhsNumber nhsNumber, Upn upn) {
        this.words = words;
        this.nhsNumber = nhsNumber;
        this.upn = upn;
    }

    String one() {
        released.add(words.get());
        return released.get(released.size() - 1);
    }

    int released() {
        return released.size();
    }

    /** Everything to search for: the common mark and the fields that take no words. */
    static List<String> all() {
        return List.of(MARK, NHS_NUMBER, UPN, "2024-02-12", "2016-11-05", "2025-01-04", "2015-08-22", "2019-05-01");
    }

    /** The same contact, or part of one, with a canary in every field that holds words; dates of birth are the scenario's own. */
    @SuppressWarnings("unchecked")
    <T> T in(T told) {
        return (T) planted(told);
    }

    private Object planted(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::planted).toList();
        }
        return value instanceof Record told ? planted(told, told.getClass().getRecordComponents()) : value;
    }

    private Object planted(Record told, RecordComponent[] components) {
        try {
            Object[] values = new Object[components.length];
            for (int at = 0; at < components.length; at++) {
                values[at] = planted(
                        components[at].getType(), components[at].getAccessor().invoke(told));
            }
            Constructor<?> constructor = told.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(refused.getCause());
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Object planted(Class<?> type, Object value) {
        if (type == String.class) {
            return one();
        }
        if (type == NhsNumber.class) {
            return nhsNumber;
        }
        return type == Upn.class ? upn : planted(value);
    }
}
