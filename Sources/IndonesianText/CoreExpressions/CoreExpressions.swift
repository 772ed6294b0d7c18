/// Short answers that mean the same after every question.
///
/// All are compared as folded, canonical text, so a form that informal spelling already explains
/// (`gk mau` is `tidak mau`) stands here once.
///
/// Origin: compiled by hand for this project.
package enum CoreExpressions {}
