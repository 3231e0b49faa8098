refusal-no-such-card = Cette carte n’ouvre rien. Vérifiez que son code est saisi tel qu’il y figure ; si de nouvelles cartes ont été imprimées depuis, prenez-en une.
