//! To look at signals with less code. Leptos makes its way into a signal anew for every closure that looks at one, and
//! memos anew for every closure that makes one: some hundred times, a tenth of what phones download. Here the closures
//! are handed over without their type, so that there is one way for each type of value.

use leptos::prelude::*;

/// To look at what is in a signal, or is kept and never followed.
pub(crate) trait Look: Sized {
    /// Looks, and follows the signal from then on.
    fn look<U>(&self, look: impl FnOnce(&<Self as With>::Value) -> U) -> U
    where
        Self: With,
    {
        fn erased<S: With>(signal: &S, look: &mut dyn FnMut(&S::Value)) {
            signal.with(|value| look(value));
        }
        once(look, |look| erased(self, look))
    }

    /// Looks at what is there now, and does not follow the signal.
    fn peek<U>(&self, look: impl FnOnce(&<Self as WithUntracked>::Value) -> U) -> U
    where
        Self: WithUntracked,
    {
        fn erased<S: WithUntracked>(signal: &S, look: &mut dyn FnMut(&S::Value)) {
            signal.with_untracked(|value| look(value));
        }
        once(look, |look| erased(self, look))
    }

    /// Looks at what is kept.
    fn held<U>(&self, look: impl FnOnce(&<Self as WithValue>::Value) -> U) -> U
    where
        Self: WithValue,
    {
        fn erased<S: WithValue>(stored: &S, look: &mut dyn FnMut(&S::Value)) {
            stored.with_value(|value| look(value));
        }
        once(look, |look| erased(self, look))
    }
}

impl<S> Look for S {}

/// Has a closure called that is called once.
fn once<V: ?Sized, U>(look: impl FnOnce(&V) -> U, call: impl FnOnce(&mut dyn FnMut(&V))) -> U {
    let (mut look, mut seen) = (Some(look), None);
    call(&mut |value| seen = look.take().map(|look| look(value)));
    match seen {
        Some(seen) => seen,
        // Whoever looks at what is no more has panicked by now.
        None => unreachable!(),
    }
}

/// What follows from signals.
#[track_caller]
pub(crate) fn memo<T: PartialEq + Send + Sync + 'static>(
    from: impl Fn() -> T + Send + Sync + 'static,
) -> Memo<T> {
    let from: Box<dyn Fn() -> T + Send + Sync> = Box::new(from);
    Memo::new(move |_| from())
}
