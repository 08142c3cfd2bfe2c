using HerSys.Japan;

namespace HerSys.Exchange.Profiles;

/// <summary>How files of one kind are read (取り込みの対応表); data, shipped as JSON.</summary>
public sealed record ImportProfile
{
    /// <summary>Name on the command line; the source of the external numbers of the cases.</summary>
    public required string Name { get; init; }

    /// <summary>Grows when the same row would be read differently.</summary>
    public required int Version { get; init; }

    /// <summary>What users choose.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What one should know before choosing it.</summary>
    public required BilingualText Note { get; init; }

    /// <summary>Encodings to try, in this order: <c>utf-8</c> (with or without a byte-order mark), <c>cp932</c>.</summary>
    public required IReadOnlyList<string> Encodings { get; init; }

    /// <summary>Targets that together make a row's key, joined by hyphens.</summary>
    public required IReadOnlyList<ColumnTarget> Key { get; init; }

    /// <summary>For which day the file speaks.</summary>
    public AsOfRule AsOf { get; init; } = new();

    /// <summary>Status of a row that names none; null: such a row is refused.</summary>
    public string? StatusIfAbsent { get; init; }

    /// <summary>The columns.</summary>
    public required IReadOnlyList<ProfileColumn> Columns { get; init; }
}
