using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HerSys.Benchmarks.Requests;

/// <summary>
/// A server without sockets: a request is a method call, so that the time and the memory of the application are all
/// that is measured.
/// </summary>
internal sealed class InProcessServer : IServer
{
    private Func<IFeatureCollection, InProcessResponse, Task>? process;

    /// <inheritdoc/>
    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <inheritdoc/>
    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        process = (features, response) => ProcessAsync(application, features, response);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <summary>Sends a GET request and returns the status.</summary>
    public async Task<int> GetAsync(string path, string cookie, Stream body)
    {
        var request = new HttpRequestFeature { Method = HttpMethods.Get, Path = path, Scheme = "http", Protocol = HttpProtocol.Http11 };
        request.Headers.Host = "localhost";
        request.Headers.Cookie = cookie;
        request.Headers.AcceptLanguage = "ja,en-US;q=0.7,en;q=0.3";
        var response = new InProcessResponse();
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(request);
        features.Set<IHttpResponseFeature>(response);
        features.Set<IHttpResponseBodyFeature>(new InProcessBody(body, response));
        await process!(features, response);
        return response.StatusCode;
    }

    private static async Task ProcessAsync<TContext>(IHttpApplication<TContext> application, IFeatureCollection features, InProcessResponse response)
        where TContext : notnull
    {
        var context = application.CreateContext(features);
        Exception? failure = null;
        try
        {
            await application.ProcessRequestAsync(context);
        }
        catch (Exception error)
        {
            failure = error;
            throw;
        }
        finally
        {
            await response.CompleteAsync();
            application.DisposeContext(context, failure);
        }
    }
}
