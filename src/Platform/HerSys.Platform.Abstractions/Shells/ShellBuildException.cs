namespace HerSys.Platform.Shells;

/// <summary>A tenant's container cannot be built; the message names the feature at fault.</summary>
public sealed class ShellBuildException : Exception
{
    public ShellBuildException(string message)
        : base(message)
    {
    }

    public ShellBuildException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
