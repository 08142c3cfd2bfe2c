using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>How far a section of the form is filled (入力済 6/7).</summary>
/// <param name="Code">The section.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Required">Fields that must be filled with the answers so far.</param>
/// <param name="Complete">How many of these are filled and without error.</param>
/// <param name="Errors">Errors in the section other than blanks: what must be mended.</param>
public sealed record SectionProgress(string Code, BilingualText Label, int Required, int Complete, int Errors)
{
    /// <summary>Whether nothing is left to do.</summary>
    public bool IsDone => Complete == Required && Errors == 0;
}
