namespace HerSys.Benchmarks.Requests;

/// <summary>Settings that both applications have.</summary>
internal static class MeasuredSettings
{
    /// <summary>The host's own levels of logging.</summary>
    public static string[] Logging { get; } =
    [
        "--Logging:LogLevel:Default=Information",
        "--Logging:LogLevel:Microsoft=Warning",
        "--Logging:LogLevel:Quartz=Warning",
    ];
}
