using HerSys.Cases.Services.Columns;

namespace HerSys.Cases.ViewModels;

/// <summary>The screen 一覧のダウンロード.</summary>
public sealed class DownloadPage
{
    /// <summary>The conditions of the list, by name in the address.</summary>
    public required IReadOnlyDictionary<string, string> Conditions { get; init; }

    /// <summary>The same in words.</summary>
    public required IReadOnlyList<string> Chips { get; init; }

    /// <summary>How many people there are now.</summary>
    public required int Rows { get; init; }

    /// <summary>Columns that the reader may choose from.</summary>
    public required IReadOnlyList<ListColumn> AllColumns { get; init; }

    /// <summary>Keys of the chosen ones.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The chosen encoding.</summary>
    public required string Encoding { get; init; }

    /// <summary>Back to the list.</summary>
    public required string BackUrl { get; init; }
}
