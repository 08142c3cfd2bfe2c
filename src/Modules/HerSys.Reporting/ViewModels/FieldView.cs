using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.ViewModels;

/// <summary>A field of the form, ready to be drawn; all words are in the user's language.</summary>
public sealed record FieldView
{
    /// <summary>Code of the field.</summary>
    public required string Code { get; init; }

    /// <summary>Name under which it is sent.</summary>
    public required string Name { get; init; }

    /// <summary>Its label.</summary>
    public required string Label { get; init; }

    /// <summary>What to enter.</summary>
    public string? Support { get; init; }

    /// <summary>Kind of control, see <c>hs-question</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Answers as typed.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<SelectListItem> Items { get; init; } = [];

    /// <summary>Mistakes, shown beside the field.</summary>
    public IReadOnlyList<string> Errors { get; init; } = [];

    /// <summary>What should be looked at, shown beside the field.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>※必須.</summary>
    public bool IsRequired { get; init; }

    /// <summary>※任意. Neither is shown where the type of patient is yet to decide.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether the label is heard and not seen.</summary>
    public bool HidesLabel { get; init; }

    /// <summary>Whether the other answers leave it open.</summary>
    public bool IsOpen { get; init; } = true;

    /// <summary>Word behind the control.</summary>
    public string? Unit { get; init; }

    /// <summary>Width of the control.</summary>
    public string? Width { get; init; }

    /// <summary>First option of a select.</summary>
    public string? Empty { get; init; }

    /// <summary>What the chosen option opens and closes.</summary>
    public string? Effect { get; init; }

    /// <summary>Whether some option has an effect, so that there is a place for the words.</summary>
    public bool HasEffects { get; init; }

    /// <summary>The value that the system works out; null while it is unknown or for what people type.</summary>
    public string? Computed { get; init; }
}
