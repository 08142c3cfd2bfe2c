namespace HerSys.Users.Services.Reshuffles;

/// <summary>What a line of the file says about somebody (異動区分).</summary>
public enum ReshuffleKind
{
    /// <summary>Nothing: the duty is as the line says; everything else stays.</summary>
    Stated,

    /// <summary>新規: an account with its first duty.</summary>
    New,

    /// <summary>異動: this duty from a day on; the duties before it end.</summary>
    Move,

    /// <summary>兼務: a further duty beside the others.</summary>
    Extra,

    /// <summary>退職: all duties end.</summary>
    Leave,
}
