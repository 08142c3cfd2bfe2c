namespace HerSys.Exchange.Models;

/// <summary>Where an import (取り込み) stands.</summary>
internal enum ImportState
{
    /// <summary>下見中: the file is being looked through; nothing is written to cases.</summary>
    Checking = 0,

    /// <summary>確認待ち: somebody has to look at the outcome and say yes.</summary>
    Checked = 1,

    /// <summary>取り込み中.</summary>
    Running = 2,

    /// <summary>完了.</summary>
    Done = 3,

    /// <summary>The file as a whole cannot be read (受け付けられません).</summary>
    Refused = 4,

    /// <summary>Something broke; what was written stays, and it can go on.</summary>
    Failed = 5,

    /// <summary>取りやめ.</summary>
    Cancelled = 6,
}
