using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// Who acts while a recipe runs. While it sets a tenant up, the steps have every permission, since nobody has one there
/// yet; an operator who began it from a screen stays on record by name. A person who is signed in to the tenant itself
/// stays who they are: a recipe is no way to grant what one does not hold.
/// </summary>
public sealed class RecipeActor(ActorContext actors, ICurrentActor actor)
{
    /// <summary>The set-up acts until the result is disposed of; a person of the tenant acts as themselves.</summary>
    public IDisposable? Begin() => actor.UserId is not null ? null : actors.Act(new ActorIdentity(null, actor.DisplayName, null, null, null, null, actor.Source, IsSystem: true));
}
