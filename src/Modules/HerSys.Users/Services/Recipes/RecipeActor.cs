using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// Who acts while a recipe sets a tenant up. The steps have every permission, since nobody has one there yet; an operator
/// who began it from a screen stays on record by name.
/// </summary>
public sealed class RecipeActor(ActorContext actors, ICurrentActor actor)
{
    /// <summary>The set-up acts until the result is disposed of.</summary>
    public IDisposable Begin() => actors.Act(new ActorIdentity(null, actor.DisplayName, null, null, null, null, actor.Source, IsSystem: true));
}
