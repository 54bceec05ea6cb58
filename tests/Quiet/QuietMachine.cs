using System.Globalization;

namespace CoCreation.Sim.Quiet;

/// <summary>Waits until nobody else keeps the processors busy, and lets one measure at a time: what is measured beside other suites says nothing.</summary>
internal static class QuietMachine
{
    private const string Counters = "/proc/stat";
    private const double EnoughIdle = 0.8;
    private const int Idle = 3;

    private static readonly TimeSpan Span = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(25);
    private static readonly string Turn = Path.Combine(Path.GetTempPath(), "cocreation-measures");

    /// <summary>
    /// Returns when the processors idled for most of a few seconds; without that where it cannot be known, and after 25 minutes in any
    /// case. Others wait until what is returned is disposed of.
    /// </summary>
    public static async Task<IDisposable> AwaitAsync()
    {
        DateTime end = DateTime.UtcNow + Patience;
        FileStream turn = await TurnAsync(end);
        while (File.Exists(Counters) && DateTime.UtcNow < end)
        {
            double[] before = await ReadAsync();
            await Task.Delay(Span);
            double[] after = await ReadAsync();
            if (after[Idle] - before[Idle] >= EnoughIdle * (after.Sum() - before.Sum()))
            {
                break;
            }
        }

        return turn;
    }

    private static async Task<FileStream> TurnAsync(DateTime end)
    {
        while (true)
        {
            try
            {
                return new FileStream(Turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow < end)
            {
                await Task.Delay(Span);
            }
        }
    }

    private static async Task<double[]> ReadAsync() =>
    [
        .. (await File.ReadAllLinesAsync(Counters))[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(field => double.Parse(field, CultureInfo.InvariantCulture)),
    ];
}
