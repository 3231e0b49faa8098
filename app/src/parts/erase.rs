//! Erasing the type of a view without the asynchronous half of it.
//!
//! Nothing on our pages waits: they are rendered from signals that are there. `into_any` would nevertheless compile,
//! for every view, a state machine that hydrates or renders it asynchronously: a third of what a phone downloads.

use leptos::prelude::*;
#[cfg(not(feature = "hydrate"))]
use still::Still;

/// Erases the type of a view that waits for nothing. Use it wherever one would use `into_any`.
pub trait Erase {
    /// The same view, without its type.
    fn erase(self) -> AnyView;
}

impl<T: RenderHtml + Send + 'static> Erase for T {
    fn erase(self) -> AnyView {
        // In the browser the bundler takes that half out (app/bundle/src/never.rs), and every wrapping would be a type
        // of its own.
        #[cfg(feature = "hydrate")]
        return self.into_any();
        #[cfg(not(feature = "hydrate"))]
        Still(self).into_any()
    }
}

#[cfg(not(feature = "hydrate"))]
mod still {
    use leptos::tachys::html::attribute::Attribute;
    use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
    use leptos::tachys::hydration::Cursor;
    use leptos::tachys::view::add_attr::AddAnyAttr;
    use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

    /// A view that waits for nothing: what is not implemented here falls back on the synchronous way.
    pub(super) struct Still<T>(pub(super) T);

    impl<T: Render> Render for Still<T> {
        type State = T::State;

        fn build(self) -> Self::State {
            self.0.build()
        }

        fn rebuild(self, state: &mut Self::State) {
            self.0.rebuild(state);
        }
    }

    impl<T: RenderHtml + Send + 'static> AddAnyAttr for Still<T> {
        type Output<A: Attribute> = Still<T>;

        // An erased view keeps attributes that are added later beside it, so none gets here.
        fn add_any_attr<A: Attribute>(self, _: A) -> Self::Output<A> {
            self
        }
    }

    impl<T: RenderHtml + Send + 'static> RenderHtml for Still<T> {
        type AsyncOutput = Self;
        type Owned = Self;

        const MIN_LENGTH: usize = T::MIN_LENGTH;
        const EXISTS: bool = T::EXISTS;

        fn dry_resolve(&mut self) {}

        async fn resolve(self) -> Self {
            self
        }

        fn html_len(&self) -> usize {
            self.0.html_len()
        }

        fn to_html_with_buf(
            self,
            buf: &mut String,
            position: &mut Position,
            escape: bool,
            mark_branches: bool,
            extra_attrs: Vec<AnyAttribute>,
        ) {
            self.0.to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
        }

        fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
            self.0.hydrate::<FROM_SERVER>(cursor, position)
        }

        fn into_owned(self) -> Self {
            self
        }
    }
}
