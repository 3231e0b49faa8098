//! Markdown of blurbs to HTML that is safe to show: no scripts, no styles, nothing that calls out.

use pulldown_cmark::{Options, Parser, html};

/// Renders markdown. Pictures are left out: whoever reads a board must not be seen by a third party for it.
pub fn render(markdown: &str) -> String {
    let mut unsafe_html = String::new();
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    html::push_html(&mut unsafe_html, Parser::new_ext(markdown, options));
    ammonia::Builder::default()
        .rm_tags(["img", "map", "area"])
        .link_rel(Some("noopener noreferrer nofollow ugc"))
        .clean(&unsafe_html)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::render;

    #[test]
    fn what_could_act_is_gone_and_what_reads_well_stays() {
        let html = render("**bold** [link](https://example.org) <script>alert(1)</script>");
        assert!(html.contains("<strong>bold</strong>"));
        assert!(html.contains(r#"rel="noopener noreferrer nofollow ugc""#));
        assert!(!html.contains("script"));
    }

    #[test]
    fn nothing_calls_out() {
        for blurb in [
            "![x](https://example.org/x.png)",
            "<img src=x onerror=alert(1)>",
            "<a href='javascript:x'>a</a>",
        ] {
            let html = render(blurb);
            assert!(!html.contains("src=") && !html.contains("javascript:"), "{html}");
        }
    }
}
