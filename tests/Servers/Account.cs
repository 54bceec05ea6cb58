using System.Diagnostics;

namespace CoCreation.Sim.Servers;

/// <summary>Whose processes the server's are: ours, or, where we are root, those of a user that may do less; PostgreSQL refuses root.</summary>
internal static class Account
{
    private static readonly string[] Lesser = ["postgres", "nobody"];
    private static readonly (string User, string Group)? Other = Environment.IsPrivilegedProcess ? Find() : null;

    /// <summary>A program with its arguments, to be started in a folder.</summary>
    public static ProcessStartInfo Command(string folder, string program, params string[] arguments) => Other is { } other
        ? Plain(folder, "setpriv", [$"--reuid={other.User}", $"--regid={other.Group}", "--clear-groups", program, .. arguments])
        : Plain(folder, program, arguments);

    /// <summary>Gives a folder of ours to whom the processes will be.</summary>
    public static async Task OwnAsync(string folder)
    {
        if (Other is { } other)
            await Run.ToItsEndAsync(Plain(folder, "chown", [$"{other.User}:{other.Group}", folder]));
    }

    private static ProcessStartInfo Plain(string folder, string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static (string User, string Group) Find()
    {
        var users = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(fields => fields.Length > 3).ToLookup(fields => fields[0]);
        var fields = Lesser.SelectMany(name => users[name]).FirstOrDefault()
            ?? throw new InvalidOperationException($"as root a server needs one of the users {string.Join(", ", Lesser)}");
        return (fields[2], fields[3]);
    }
}
