namespace CoCreation.Sim.Scenarios;

/// <summary>Completion for PowerShell.</summary>
internal static class PwshCompletion
{
    public static string Script(IReadOnlyList<Route> routes) => $$"""
        # cocreation completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName cocreation -ScriptBlock {
            param($word, $ast, $position)
            $routes = @{
        {{string.Join('\n', routes.Select(route => $"        '{route.Path}' = @({List(route.Words.Select(word => word.Text))})"))}}
            }
            $values = @{
        {{string.Join('\n', Values(routes))}}
            }
            $given = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { "$_" })
            $route = ''
            foreach ($name in $given | Select-Object -Skip 1) {
                if ($routes.ContainsKey("$route $name".Trim())) { $route = "$route $name".Trim() }
            }
            $words = $values["${route}:$($given[-1])"]
            if ($null -eq $words) { $words = $routes[$route] }
            $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    private static IEnumerable<string> Values(IReadOnlyList<Route> routes) =>
        from route in routes
        from entry in route.Values
        select $"        '{route.Path}:{entry.Option.Name}' = @({List(entry.Values)})";

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
