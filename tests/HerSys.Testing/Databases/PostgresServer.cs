using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace HerSys.Testing.Databases;

/// <summary>
/// A private PostgreSQL server of the test process: a free port, files in a temporary folder, stopped at the end. It
/// is made for speed: what it holds does not survive a crash, unless HERSYS_TEST_POSTGRES_DURABLE=1 asks for it.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>The login that owns the tables, without any other right.</summary>
    public const string OwnerRole = "hersys_owner";

    /// <summary>The role that the application takes on.</summary>
    public const string AppRole = "hersys_app";

    /// <summary>Set to 1, the server writes to disk before it confirms, as one in service does: for measuring.</summary>
    private const string DurableVariable = "HERSYS_TEST_POSTGRES_DURABLE";

    private const string Fast = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off";

    private const string Missing =
        "PostgreSQL 15 or later is not installed; install it, for example: apt-get install postgresql";

    private static readonly Lazy<PostgresServer?> Instance = new(StartOrNull);

    private readonly string tools;
    private readonly string folder;
    private readonly int port;

    private PostgresServer(string tools)
    {
        this.tools = tools;
        folder = Directory.CreateTempSubdirectory("hersys-pg-").FullName;
        port = FreePort();
        Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        CreateRoles();
    }

    /// <summary>The server, started by the first call.</summary>
    /// <exception cref="SkipTestException">PostgreSQL is not installed.</exception>
    public static PostgresServer Require() => Instance.Value ?? throw SkipTestException.For(Missing);

    /// <summary>How the superuser connects.</summary>
    public string AdminConnectionString(string database = "postgres") => ConnectionString("postgres", database);

    /// <summary>How the owner of the tables connects, as the platform does.</summary>
    public string OwnerConnectionString(string database) => ConnectionString(OwnerRole, database);

    /// <summary>Creates an empty database that belongs to the owner; returns its name.</summary>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = "t_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync($"CREATE DATABASE {name} OWNER {OwnerRole}");
        return name;
    }

    /// <summary>Drops a database, whoever is connected.</summary>
    public Task DropDatabaseAsync(string name) => ExecuteAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Tool("pg_ctl", "stop", "-D", DataFolder, "-m", "immediate", "-w");
            Directory.Delete(folder, recursive: true);
        }
    }

    private static PostgresServer? StartOrNull() => PostgresTools.FindFolder() is { } found ? new PostgresServer(found) : null;

    private string DataFolder => Path.Combine(folder, "data");

    private void Start()
    {
        UnprivilegedCommand.Own(folder);
        Tool("initdb", "-D", DataFolder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        var options = string.Join(
            ' ',
            "-c listen_addresses=127.0.0.1",
            string.Create(CultureInfo.InvariantCulture, $"-c port={port}"),
            $"-c unix_socket_directories={folder}",
            "-c max_connections=300 -c shared_buffers=64MB -c timezone=UTC",
            Environment.GetEnvironmentVariable(DurableVariable) == "1" ? "" : Fast);
        Tool("pg_ctl", "start", "-D", DataFolder, "-w", "-t", "60", "-l", Path.Combine(folder, "log"), "-o", options);
    }

    private void Tool(string name, params string[] arguments) => UnprivilegedCommand.Run(Path.Combine(tools, name), arguments);

    private void CreateRoles()
    {
        using var connection = new NpgsqlConnection(AdminConnectionString());
        connection.Open();
        using var command = new NpgsqlCommand(
            $"CREATE ROLE {OwnerRole} LOGIN; CREATE ROLE {AppRole} NOLOGIN; GRANT {AppRole} TO {OwnerRole};",
            connection);
        command.ExecuteNonQuery();
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(AdminConnectionString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private string ConnectionString(string user, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = user,
        Database = database,
        IncludeErrorDetail = true,
    }.ToString();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
