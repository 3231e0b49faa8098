//! What must hold of how things look: what is read from the sheets in `style/` themselves. `read` is what the tests share.

#[cfg(test)]
mod accents;
#[cfg(test)]
mod contrast;
#[cfg(test)]
mod later;
#[cfg(test)]
mod read;
#[cfg(test)]
mod sheets;
