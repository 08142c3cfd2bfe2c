namespace HerSys.Exchange.Services.Planning;

/// <summary>What becomes of a row of a file.</summary>
internal enum RowOutcome
{
    /// <summary>新規: it opens a case.</summary>
    New = 0,

    /// <summary>更新: it changes a case imported before.</summary>
    Updated = 1,

    /// <summary>変更なし: it says what is known already.</summary>
    Same = 2,

    /// <summary>取り込まず: it cannot be taken in.</summary>
    Refused = 3,
}
