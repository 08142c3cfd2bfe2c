namespace HerSys.Users.Contracts;

/// <summary>
/// Says for a while that somebody else acts in this scope: a job, a command, or a person whose sign-in is under way.
/// One per scope; it never reaches into another scope.
/// </summary>
public sealed class ActorContext
{
    /// <summary>Who acts instead of the person signed in; null when nobody does.</summary>
    public ActorIdentity? Current { get; private set; }

    /// <summary>The system acts until the result is disposed of.</summary>
    /// <param name="source">Name of the job or command, for example <c>cli import</c>.</param>
    public IDisposable Act(string source) => Act(ActorIdentity.System(source));

    /// <summary>Somebody acts until the result is disposed of.</summary>
    public IDisposable Act(ActorIdentity actor)
    {
        var before = Current;
        Current = actor;
        return new Restore(this, before);
    }

    private sealed class Restore(ActorContext context, ActorIdentity? before) : IDisposable
    {
        public void Dispose() => context.Current = before;
    }
}
