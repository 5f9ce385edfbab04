use crate::Fault;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The texts of the screens, the command line and the errors in one language.
pub struct Screen {
    bundle: FluentBundle<FluentResource>,
    source: String,
}

impl Screen {
    pub(crate) fn new(code: &str, tag: &str, texts: &[&str]) -> Result<Self, Fault> {
        let fault = |what: String| Fault::new(code, "", "", what);
        let id: LanguageIdentifier = tag.parse().map_err(|e| fault(format!("tag `{tag}`: {e}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for text in texts {
            // What cannot be read is reported by the catalog of the same files, with its line.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { bundle, source: texts.join("\n") })
    }

    /// Returns a screen without texts: every text is its own id.
    #[must_use]
    pub fn empty() -> Self {
        Self { bundle: FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]), source: String::new() }
    }

    /// Returns a text; the id itself when there is none, so that nothing is lost. `id` may be `message.attribute`.
    #[must_use]
    pub fn text(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(m, a)| (m, Some(a)));
        let pattern = self.bundle.get_message(message).and_then(|m| match attribute {
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
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }

    /// Returns whether there is such a text.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// Returns the Fluent source of all texts, for a screen that resolves them itself.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }
}
