namespace HerSys.Users.Services.People;

/// <summary>Whether an account can be used.</summary>
public enum UserState
{
    /// <summary>使えます.</summary>
    Open = 0,

    /// <summary>パスワード未設定: the one-time link was not used yet.</summary>
    Invited = 1,

    /// <summary>ロック中: locked by an administrator.</summary>
    Locked = 2,
}
