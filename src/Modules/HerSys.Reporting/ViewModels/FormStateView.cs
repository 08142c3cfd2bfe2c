namespace HerSys.Reporting.ViewModels;

/// <summary>The column beside the form: it changes with each answer.</summary>
public sealed record FormStateView
{
    /// <summary>Progress per section.</summary>
    public required IReadOnlyList<SectionProgressView> Sections { get; init; }

    /// <summary>Required fields.</summary>
    public int Required { get; init; }

    /// <summary>Those that are filled and right.</summary>
    public int Complete { get; init; }

    /// <summary>What must be mended.</summary>
    public int Mistakes { get; init; }

    /// <summary>Id of the first field that is blank or wrong; null when all are done.</summary>
    public string? Next { get; init; }

    /// <summary>Fields that are open.</summary>
    public required IReadOnlyList<string> Open { get; init; }

    /// <summary>What the answers mean for each field.</summary>
    public required IReadOnlyList<FieldStateView> Fields { get; init; }

    /// <summary>What the health center needs first.</summary>
    public required IReadOnlyList<NeedView> Needs { get; init; }

    /// <summary>Notifications that may be about the same person.</summary>
    public IReadOnlyList<DuplicateView> Duplicates { get; init; } = [];

    /// <summary>To whom it goes; null where the tenant has no health center.</summary>
    public string? HealthCenter { get; init; }

    /// <summary>The place lies outside of that health center's area (管轄外).</summary>
    public bool IsOutsideArea { get; init; }
}
