namespace HerSys.Reporting.Forms;

/// <summary>How much of the notification is asked while notifications surge (逼迫時の様式); the rest is completed later.</summary>
public enum FormDepth
{
    /// <summary>Everything (全項目).</summary>
    Full,

    /// <summary>What the law demands and what beds and release need (トリアージ): T0 to T2.</summary>
    Triage,

    /// <summary>What the law demands (法定の最小限): T0.</summary>
    Legal,
}
