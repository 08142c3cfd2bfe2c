namespace HerSys.Cases.Models;

/// <summary>
/// One piece of text under which a case is found: a pair of characters, a beginning, four digits of a telephone, an ID.
/// Rows are kept by a trigger on the list rows, in the transaction that writes them.
/// </summary>
public sealed class CaseSearchGram
{
    /// <summary>The piece, see <c>SearchPieces</c>.</summary>
    public required string Gram { get; set; }

    /// <summary>The case.</summary>
    public required string HerSysId { get; set; }
}
