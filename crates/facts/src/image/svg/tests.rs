//! What a vector picture may hold, and every way in which a hostile one is refused.

use super::*;
use crate::image::png::tests::picture;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

const HEAD: &str =
    r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 50.5">"#;

fn of(inside: &str) -> Result<(u32, u32), ImageFault> {
    size(format!("{HEAD}{inside}</svg>").as_bytes())
}

fn fault(inside: &str) -> &'static str {
    of(inside).expect_err(inside).message().0
}

#[test]
fn a_logo_as_programs_write_it_is_taken() {
    let data = STANDARD.encode(picture(2, 2));
    let logo = format!(
        r##"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Made with a drawing program -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:dc="http://purl.org/dc/elements/1.1/"
  width="120mm" height="30mm" viewBox="0 0, 480 120" version="1.1" baseProfile="full" xml:space="preserve">
 <sodipodi:namedview sodipodi:docname="C:\logo.svg" />
 <metadata><dc:title>https://klinikum.example</dc:title></metadata>
 <defs><style type="text/css"><![CDATA[ .a {{ fill: url(#g); font-family: 'Plex Sans' }} ]]></style>
  <linearGradient id="g"><stop offset="0" stop-color="#0af"/></linearGradient>
  <linearGradient id="h" xlink:href="#g" gradientTransform="rotate(45)"/>
  <clipPath id="c"><rect width="10" height="10"/></clipPath></defs>
 <a href="#layer"><g id="layer" clip-path="url( '#c' )" style="fill:url(#h)"><path id="p" d="M0 0h1v1z" class="a"/>
  <use xlink:href="#p" x="5"/><text x="1" y="2">Klinikum &amp; Haus &#169;</text></g></a>
 <image width="2" height="2" href="data:image/png;base64,{data}"/>
</svg>
"##
    );
    assert_eq!(size(logo.as_bytes()), Ok((480_000, 120_000)));
    assert_eq!(of(""), Ok((200_000, 50_500)));
}

#[test]
fn what_is_no_svg() {
    let no = |text: &str| matches!(size(text.as_bytes()), Err(ImageFault::NotSvg(_)));
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1""#;
    for text in [
        "",
        "words",
        "<html/>",
        "<svg viewBox='0 0 1 1'/>",
        &format!("{svg}>"),
        &format!("{svg}><g></svg>"),
        &format!("{svg}/>{svg}/>"),
        &format!("{svg}/>words"),
        &format!("{svg} id='a' id='b'/>"),
        &format!("{svg}><x:g/></svg>"),
        &format!("<?xml version='1.0' encoding='UTF-16'?>{svg}/>"),
    ] {
        assert!(no(text), "{text}: {:?}", size(text.as_bytes()));
    }
    assert!(matches!(size(b"\xFF\xFE<\0s\0"), Err(ImageFault::NotSvg(_))));
    let bytes = vec![b' '; MAX_SVG + 1];
    assert_eq!(size(&bytes), Err(ImageFault::Bytes { media: Media::Svg, bytes: MAX_SVG + 1 }));
}

#[test]
fn a_picture_without_a_size() {
    let sized =
        |attributes: &str| size(format!(r#"<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>"#).as_bytes());
    assert_eq!(sized(r#"width="30px" height="20""#), Ok((30_000, 20_000)));
    for none in [
        "",
        r#"width="100%" height="100%""#,
        r#"viewBox="0 0 10""#,
        r#"viewBox="0 0 0 10""#,
        r#"viewBox="0 0 1e9 1e9""#,
        r#"viewBox="0 0 NaN 10""#,
        r#"viewBox="0 0 -5 10" width="10" height="10""#,
    ] {
        assert_eq!(sized(none), Err(ImageFault::Unsized), "{none}");
    }
}

#[test]
fn entities_and_document_types() {
    let head = HEAD;
    for text in [
        format!("<!DOCTYPE svg>{head}</svg>"),
        format!("<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>{head}<text>&b;</text></svg>"),
        format!("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>{head}&x;</svg>"),
        format!("{head}<text>&b;</text></svg>"),
        format!("{head}<text class=\"&b;\"/></svg>"),
    ] {
        assert_eq!(size(text.as_bytes()), Err(ImageFault::DocumentType), "{text}");
    }
}

#[test]
fn what_runs() {
    for script in [
        "<script>alert(1)</script>",
        "<script href='x.js'/>",
        "<SCRIPT/>",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
        "<g xmlns='urn:other'><script/></g>",
    ] {
        assert_eq!(fault(script), "image-script", "{script}");
    }
    for handler in ["<g onload='x()'/>", "<g ONCLICK='x()'/>", "<g x:onbegin='' xmlns:x='urn:x'/>", "<path onfoo=''/>"]
    {
        assert_eq!(fault(handler), "image-handler", "{handler}");
    }
    assert_eq!(
        size(br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x()"/>"#).unwrap_err().message().0,
        "image-handler"
    );
}

#[test]
fn what_is_foreign_moves_or_has_no_place() {
    for foreign in [
        "<foreignObject/>",
        "<foreignobject/>",
        "<iframe/>",
        "<video/>",
        "<h:div xmlns:h='http://www.w3.org/1999/xhtml'/>",
        "<div xmlns='http://www.w3.org/1999/xhtml'/>",
    ] {
        assert_eq!(fault(foreign), "image-foreign", "{foreign}");
    }
    for moving in ["<set/>", "<animate attributeName='href'/>", "<animateTransform/>", "<rect><animateMotion/></rect>"]
    {
        assert_eq!(fault(moving), "image-animation", "{moving}");
    }
    for other in ["<feImage/>", "<font/>", "<div/>", "<RECT/>", "<link/>"] {
        assert_eq!(fault(other), "image-element", "{other}");
    }
}

#[test]
fn what_is_fetched_from_elsewhere() {
    for outside in [
        "<image href='https://elsewhere.example/x.png'/>",
        "<image xlink:href='//elsewhere.example/x.png'/>",
        "<image href='x.png'/>",
        "<image href=' &#x68;ttps://elsewhere.example'/>",
        "<use href='other.svg#a'/>",
        "<a href='javascript:alert(1)'/>",
        "<a xlink:href='https://elsewhere.example'/>",
        "<g xml:base='https://elsewhere.example'/>",
        "<rect fill='url(https://elsewhere.example#a)'/>",
        "<rect fill='URL( \"x.svg#a\" )'/>",
        "<rect style='fill:url(x.svg#a)'/>",
        "<rect style='fill:\\75rl(x.svg)'/>",
        "<rect filter='u\\rl(x.svg)'/>",
        "<style>@import 'x.css';</style>",
        "<style>@IMPORT url(#a)</style>",
        "<style><![CDATA[@im]]>port 'x.css'</style>",
        "<style>a { fill: u&#x72;l(x) }</style>",
        "<style>a { background: image-set('x.png' 1x) }</style>",
        "<?xml-stylesheet href='x.css'?>",
    ] {
        assert_eq!(fault(outside), "image-reference", "{outside}");
    }
}

#[test]
fn data_inside_are_png_alone() {
    let (gif, huge) = (STANDARD.encode(b"GIF89a"), STANDARD.encode(picture(4_001, 1)));
    for data in [
        "data:image/svg+xml,&lt;svg/>".to_owned(),
        "data:text/html,x".to_owned(),
        "DATA:image/png;base64,AAAA".to_owned(),
        format!("data:image/gif;base64,{gif}"),
        format!("data:image/png;base64,{gif}"),
        format!("data:image/png;base64,{huge}"),
        "data:image/png,x".to_owned(),
    ] {
        assert_eq!(fault(&format!("<image href='{data}'/>")), "image-data", "{data}");
    }
    assert_eq!(fault("<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style>"), "image-data");
}

#[test]
fn what_would_never_be_drawn() {
    assert_eq!(fault("<g id='a'><use href='#a'/></g>"), "image-endless");
    assert_eq!(fault("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"), "image-endless");
    assert_eq!(fault("<pattern id='a'><rect fill='url(#a)'/></pattern>"), "image-endless");
    // Ten of ten of ten …
    let bomb: String =
        (0..9).map(|n| format!("<g id='a{n}'>{}</g>", format!("<use href='#a{}'/>", n + 1).repeat(10))).collect();
    assert_eq!(fault(&format!("{bomb}<g id='a9'/>")), "image-endless");
    let deep = |depth: usize| of(&format!("{}{}", "<g>".repeat(depth), "</g>".repeat(depth)));
    assert!(deep(99).is_ok() && deep(100) == Err(ImageFault::Endless));
    let chain: String = (0..5_000).map(|n| format!("<g id='a{n}'><use href='#a{}'/></g>", n + 1)).collect();
    assert_eq!(fault(&chain), "image-endless");
    // What is large and plain is no harm.
    let plain = "<path id='p' d='M0 0h1'/>".to_owned() + &"<use href='#p'/>".repeat(20_000);
    assert!(of(&plain).is_ok());
}

proptest::proptest! {
    #[test]
    fn whatever_stands_in_a_file_is_answered(parts in proptest::collection::vec(0..PARTS.len(), 0..30)) {
        let text: String = parts.into_iter().map(|part| PARTS[part]).collect();
        let _ = size(text.as_bytes());
        let _ = of(&text);
    }
}

/// Pieces of files, whole and broken.
const PARTS: [&str; 22] = [
    "<svg",
    "<g",
    ">",
    "/>",
    "</g>",
    "</svg>",
    " id='a'",
    " href='#a'",
    " fill=\"url(",
    "#a)\"",
    "'",
    "<style>",
    "</style>",
    "&amp;",
    "&#0;",
    "&#x110000;",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?a",
    "ä\u{0}",
];
