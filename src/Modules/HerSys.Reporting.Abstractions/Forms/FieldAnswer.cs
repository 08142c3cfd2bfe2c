using System.Collections.Immutable;

namespace HerSys.Reporting.Forms;

/// <summary>One answer: a text, or a list of option codes.</summary>
internal readonly record struct FieldAnswer(ImmutableArray<string> Values, bool IsList);
