namespace HerSys.Users.Models;

/// <summary>What a one-time link opens.</summary>
public enum LinkPurpose
{
    /// <summary>パスワードの設定.</summary>
    SetPassword = 0,

    /// <summary>体験用のログイン, in the demonstration only.</summary>
    StepIn = 1,
}
