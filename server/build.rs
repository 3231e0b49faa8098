//! Says where the site is that the binary embeds; makes the folder, so that the server builds before the site does.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    std::fs::create_dir_all(&site)?;
    println!("cargo::rustc-env=CAMPGRID_SITE={}", site.display());
    println!("cargo::rerun-if-changed={}", site.display());
    Ok(())
}
