namespace HerSys.Users.Services.Reshuffles;

/// <summary>The words of 異動区分, as files write them in every language of the screens.</summary>
public static class ReshuffleWords
{
    /// <summary>New.</summary>
    public const string New = "新規";

    /// <summary>Moved.</summary>
    public const string Move = "異動";

    /// <summary>A further duty.</summary>
    public const string Extra = "兼務";

    /// <summary>Left.</summary>
    public const string Leave = "退職";
}
