namespace HerSys.Benchmarks.Requests;

/// <summary>An application that serves <see cref="MeasuredController"/> to somebody signed in.</summary>
internal interface IMeasuredApplication : IAsyncDisposable
{
    /// <summary>Its server.</summary>
    InProcessServer Server { get; }

    /// <summary>The address of the controller.</summary>
    string Path { get; }

    /// <summary>A fresh sign-in cookie: one that is a minute old would be checked against the database.</summary>
    Task<string> SignInAsync();
}
