using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace HerSys.Host.Telemetry;

/// <summary>Traces, metrics and logs over OTLP, where an endpoint is set (OTEL_EXPORTER_OTLP_ENDPOINT).</summary>
internal static class TelemetryExtensions
{
    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ServiceName = "hersys";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration[EndpointVariable]))
        {
            return;
        }

        var resource = ResourceBuilder.CreateDefault().AddService(ServiceName);
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeScopes = true;
            logs.SetResourceBuilder(resource).AddOtlpExporter();
        });
        builder.Services.AddSingleton(Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource("Microsoft.AspNetCore", "HerSys.*")
            .AddOtlpExporter()
            .Build());
        builder.Services.AddSingleton(Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "HerSys.*")
            .AddOtlpExporter()
            .Build());
    }
}
