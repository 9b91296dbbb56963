package onefrontdoor.platform;

import java.util.List;
import java.util.UUID;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.ChildId;
import onefrontdoor.frontdoor.ContactId;
import onefrontdoor.shared.Reference;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** How typed ids and checked numbers stand in the database: as the plain value that they wrap. */
@Configuration(proxyBeanMethods = false)
class PersistenceConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(
                new ContactIdWriter(),
                new ContactIdReader(),
                new ChildIdWriter(),
                new ChildIdReader(),
                new ReferenceWriter(),
                new ReferenceReader(),
                new NhsNumberWriter(),
                new NhsNumberReader(),
                new UpnWriter(),
                new UpnReader());
    }

    @WritingConverter
    private static final class ContactIdWriter implements Converter<ContactId, UUID> {

        @Override
        public UUID convert(ContactId source) {
            return source.value();
        }
    }

    @ReadingConverter
    private static final class ContactIdReader implements Converter<UUID, ContactId> {

        @Override
        public ContactId convert(UUID source) {
            return new ContactId(source);
        }
    }

    @WritingConverter
    private static final class ChildIdWriter implements Converter<ChildId, UUID> {

        @Override
        public UUID convert(ChildId source) {
            return source.value();
        }
    }

    @ReadingConverter
    private static final class ChildIdReader implements Converter<UUID, ChildId> {

        @Override
        public ChildId convert(UUID source) {
            return new ChildId(source);
        }
    }

    @WritingConverter
    private static final class ReferenceWriter implements Converter<Reference, String> {

        @Override
        public String convert(Reference source) {
            return source.value();
        }
    }

    @ReadingConverter
    private static final class ReferenceReader implements Converter<String, Reference> {

        @Override
        public Reference convert(String source) {
            return new Reference(source);
        }
    }

    @WritingConverter
    private static final class NhsNumberWriter implements Converter<NhsNumber, String> {

        @Override
        public String convert(NhsNumber source) {
            return source.value();
        }
    }

    @ReadingConverter
    private static final class NhsNumberReader implements Converter<String, NhsNumber> {

        @Override
        public NhsNumber convert(String source) {
            return new NhsNumber(source);
        }
    }

    @WritingConverter
    private static final class UpnWriter implements Converter<Upn, String> {

        @Override
        public String convert(Upn source) {
            return source.value();
        }
    }

    @ReadingConverter
    private static final class UpnReader implements Converter<String, Upn> {

        @Override
        public Upn convert(String source) {
            return new Upn(source);
        }
    }
}
