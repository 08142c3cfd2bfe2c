using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.People;

/// <summary>The filter of the list of people, as the address has it.</summary>
public sealed class UserSearch
{
    /// <summary>Part of ID, name or kana.</summary>
    public string? Text { get; set; }

    /// <summary>Only this role.</summary>
    public string? Role { get; set; }

    /// <summary>Only this state.</summary>
    public UserState? State { get; set; }

    /// <summary>Only people of this organisation.</summary>
    public Guid? Organisation { get; set; }

    /// <summary>ID after which the page begins.</summary>
    public string? After { get; set; }

    /// <summary>The query that it stands for.</summary>
    public UserQuery ToQuery() => new(Text, Organisation, Role, State, After);
}
