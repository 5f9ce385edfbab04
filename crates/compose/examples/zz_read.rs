use herold_compose::*;
use herold_wording::LanguageSource;
fn main() {
    let r = |p: &str| std::fs::read_to_string(p).unwrap();
    let notices = ["press-release", "website-notice"]
        .iter()
        .map(|k| {
            (
                k.to_string(),
                r(&format!("templates/notices/{k}/notice.toml")),
                r(&format!("templates/notices/{k}/notice.tera")),
            )
        })
        .collect();
    let langs: Vec<String> = std::env::args().nth(1).unwrap_or("en".into()).split(',').map(str::to_owned).collect();
    let languages = langs
        .iter()
        .map(|c| {
            let files = std::fs::read_dir(format!("locales/{c}"))
                .unwrap()
                .map(|f| {
                    let p = f.unwrap().path();
                    (p.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&p).unwrap())
                })
                .collect();
            LanguageSource { code: c.to_string(), files }
        })
        .collect();
    let src = HouseSources { facts: r("templates/facts.toml"), notices, languages };
    let h = match House::load(&src) {
        Ok(h) => h,
        Err(e) => {
            println!("{e:#?}");
            return;
        }
    };
    for (n, z) in [("medical-service", "Europe/Berlin"), ("gp-chain", "Europe/Copenhagen")] {
        let p = std::env::args().nth(2).filter(|_| n == "gp-chain").unwrap_or(format!("templates/samples/{n}.json"));
        let b = std::fs::read(p).unwrap();
        let f = herold_facts::read_facts_file(&b, h.catalogue(), &jiff::tz::TimeZone::get(z).unwrap()).unwrap();
        for k in ["press-release", "website-notice"] {
            for l in &langs {
                match h.compose(&f, k, &[l], &Style::default()) {
                    Ok(v) => {
                        for n in v {
                            println!("\n######## {n1} {k} {l}", n1 = z);
                            for b in n.blocks {
                                println!(
                                    "[{:?}] {}",
                                    b.role,
                                    b.sentences.iter().map(|s| s.text.clone()).collect::<Vec<_>>().join(" ")
                                )
                            }
                        }
                    }
                    Err(e) => println!("{e:?}"),
                }
            }
        }
    }
}
