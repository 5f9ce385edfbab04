use crate::Fault;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The texts of the screens, the command line and the errors in one language. They are read when the first is asked
/// for: who works in one language never waits for the others.
pub struct Screen {
    id: LanguageIdentifier,
    source: String,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl Screen {
    pub(crate) fn new(code: &str, tag: &str, texts: &[&str]) -> Result<Self, Fault> {
        let id = tag.parse().map_err(|e| Fault::new(code, "", "", format!("tag `{tag}`: {e}")))?;
        Ok(Self { id, source: texts.join("\n"), bundle: OnceLock::new() })
    }

    /// Returns a screen without texts: every text is its own id.
    #[must_use]
    pub fn empty() -> Self {
        Self { id: LanguageIdentifier::default(), source: String::new(), bundle: OnceLock::new() }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.id.clone()]);
            bundle.set_use_isolating(false);
            // What cannot be read is reported by the catalog of the same files, with its line.
            let resource = FluentResource::try_new(self.source.clone()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
            bundle
        })
    }

    /// Returns a text; the id itself when there is none, so that nothing is lost. `id` may be `message.attribute`.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let bundle = self.bundle();
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let pattern = bundle.get_message(message).and_then(|m| match attribute {
            None => m.value(),
            Some(attribute) => m.get_attribute(attribute).map(|a| a.value()),
        });
        let Some(pattern) = pattern else { return id.to_owned() };
        let mut args = FluentArgs::new();
        for (key, value) in arguments {
            // A whole number passed as text still chooses its plural.
            match value.parse::<u32>() {
                Ok(number) if number.to_string() == *value => args.set(*key, number),
                _ => args.set(*key, *value),
            }
        }
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns whether there is such a text.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle().has_message(id)
    }

    /// Returns the Fluent source of all texts, for a screen that resolves them itself.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}
