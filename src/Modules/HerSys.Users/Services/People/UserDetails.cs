using HerSys.Users.Models;

namespace HerSys.Users.Services.People;

/// <summary>A person, for the page of one.</summary>
/// <param name="User">The account.</param>
/// <param name="State">Whether the account can be used.</param>
/// <param name="Duties">All duties that the actor may see, those that ended too, with their organisations.</param>
/// <param name="MayManageAccount">Whether the actor may lock it or give a new link.</param>
public sealed record UserDetails(User User, UserState State, IReadOnlyList<Duty> Duties, bool MayManageAccount);
