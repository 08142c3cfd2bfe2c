namespace HerSys.Testing.Databases;

/// <summary>
/// Skips a test whose machine lacks something. With <c>HERSYS_REQUIRE_ALL=1</c> it is a failure instead.
/// </summary>
public sealed class SkipTestException : Exception
{
    /// <summary>xUnit takes an exception whose message begins so as "skipped", without a reference to xUnit here.</summary>
    private const string SkipMark = "$XunitDynamicSkip$";

    private SkipTestException(string message)
        : base(message)
    {
    }

    /// <summary>The exception for something that is not installed.</summary>
    /// <param name="reason">What is missing and what to install.</param>
    public static SkipTestException For(string reason)
        => new(Environment.GetEnvironmentVariable("HERSYS_REQUIRE_ALL") == "1" ? reason : SkipMark + reason);
}
